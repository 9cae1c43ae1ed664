package org.cyberatlas.start;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Shutdown hook that waits until the main thread has closed everything. A signal ends the service first and the database below it
 * afterwards; the virtual machine waits for neither by itself.
 */
public final class ShutdownBarrier {

    private static final int TIMEOUT_SECONDS = 60; // the longest step is stopping the embedded server, at 30 s

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "orderly-exit");

    private ShutdownBarrier() {}

    public static ShutdownBarrier registered() {
        ShutdownBarrier exit = new ShutdownBarrier();
        Runtime.getRuntime().addShutdownHook(exit.hook);
        return exit;
    }

    private void await() {
        try {
            done.await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public void allow() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // The hook is running, and returns now.
        }
    }
}
