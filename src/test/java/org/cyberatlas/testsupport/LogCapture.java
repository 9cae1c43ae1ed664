package org.cyberatlas.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Log records of the service, from creation until this is closed. */
public final class LogCapture implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.cyberatlas");

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

    public LogCapture() {
        LOG.addHandler(listener);
    }

    /** The one line about an error. */
    public Line error() {
        List<Line> errors = errors();
        assertEquals(1, errors.size(), lines.toString());
        return errors.get(0);
    }

    public List<Line> errors() {
        return lines.stream()
                .filter(line -> line.level().intValue() >= Level.SEVERE.intValue())
                .toList();
    }

    public List<String> lines(Level level) {
        return lines.stream()
                .filter(line -> line.level().intValue() == level.intValue())
                .map(Line::text)
                .toList();
    }

    @Override
    public void close() {
        LOG.removeHandler(listener);
    }

    /** @param causes what was thrown, and what had caused that, one a line */
    public record Line(Level level, String text, String causes) {

        private static Line of(LogRecord record) {
            StringBuilder causes = new StringBuilder();
            for (Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
                causes.append(cause.getMessage()).append('\n');
            }
            return new Line(record.getLevel(), new SimpleFormatter().formatMessage(record), causes.toString());
        }
    }
}
