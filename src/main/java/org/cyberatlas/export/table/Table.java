package org.cyberatlas.export.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * An answer that is ready to be written.
 *
 * @param rows read as they are written; to be closed
 * @param named what tells its file from others, such as an indicator and a year
 */
public record Table<R>(Stream<R> rows, List<String> named) {}
