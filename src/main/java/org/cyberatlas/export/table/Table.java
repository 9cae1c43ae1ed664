package org.cyberatlas.export.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * Opened table.
 *
 * @param rows read while they are written; to be closed
 * @param named parts of the file name, such as an indicator and a year
 */
public record Table<R>(Stream<R> rows, List<String> named) {}
