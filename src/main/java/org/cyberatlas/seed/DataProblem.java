package org.cyberatlas.seed;

/**
 * One reason to refuse a file, as exact as it is known.
 *
 * @param line the line in the file, the header being line 1; 0 where the whole file is meant
 * @param column null where the whole line is meant
 * @param cell what stands in the file; null where the cell is empty or not one cell is meant
 */
record DataProblem(String path, int line, String column, String cell, String reason) {

    private static final int LONGEST_CELL = 80;

    static DataProblem ofFile(String path, String reason) {
        return new DataProblem(path, 0, null, null, reason);
    }

    static DataProblem ofLine(String path, int line, String reason) {
        return new DataProblem(path, line, null, null, reason);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        if (line > 0) {
            text.append(", line ").append(line);
        }
        if (column != null) {
            text.append(", column ").append(column);
        }
        text.append(": ");
        if (cell != null) {
            text.append('\'').append(shortened(cell)).append("': ");
        }
        return text.append(reason).toString();
    }

    private static String shortened(String cell) {
        return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL - 1) + "…";
    }
}
