package org.cyberatlas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the package logs until this is closed. */
final class LogLines implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LogLines.class.getPackageName());

    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(Line.of(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    LogLines() {
        LOG.addHandler(listener);
    }

    /** The one line about an error. */
    Line error() {
        List<Line> errors = errors();
        assertEquals(1, errors.size(), lines.toString());
        return errors.get(0);
    }

    List<Line> errors() {
        return lines.stream()
                .filter(line -> line.level().intValue() >= Level.SEVERE.intValue())
                .toList();
    }

    @Override
    public void close() {
        LOG.removeHandler(listener);
    }

    /** @param causes what was thrown, and what had caused that, one a line */
    record Line(Level level, String text, String causes) {

        private static Line of(LogRecord record) {
            StringBuilder causes = new StringBuilder();
            for (Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
                causes.append(cause.getMessage()).append('\n');
            }
            return new Line(record.getLevel(), new SimpleFormatter().formatMessage(record), causes.toString());
        }
    }
}
