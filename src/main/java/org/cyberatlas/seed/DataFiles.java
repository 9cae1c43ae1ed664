package org.cyberatlas.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Access to the files under {@code db}. */
@FunctionalInterface
interface DataFiles {

    String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    /** The bytes of the file at the path, such as {@code db/data/source.csv}; empty where there is no such file. */
    Optional<byte[]> bytes(String path);

    /** The least number of rows with which the file is believed. */
    default int minimum(SeedFile file) {
        return file.minimum();
    }

    static DataFiles onClassPath() {
        return path -> {
            try (InputStream in = DataFiles.class.getClassLoader().getResourceAsStream(path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static DataFiles inDirectory(Path directory) {
        return path -> {
            Path file = directory.resolve(path);
            try {
                return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The file's bytes without the byte order mark and the CR of the line ends that some editors write, so that only the content counts. */
    default Optional<byte[]> content(String path) {
        return bytes(path).map(DataFiles::withoutEditorMarks);
    }

    default Optional<String> text(String path) {
        return content(path).map(bytes -> decode(path, bytes));
    }

    default String required(String path) {
        return decode(path, requiredContent(path));
    }

    default byte[] requiredContent(String path) {
        return content(path).orElseThrow(() -> new DataRefused(DataProblem.ofFile(path, "the file is missing")));
    }

    private static byte[] withoutEditorMarks(byte[] bytes) {
        String letters = new String(bytes, StandardCharsets.ISO_8859_1); // one for each byte
        String unmarked = letters.startsWith(BYTE_ORDER_MARK) ? letters.substring(BYTE_ORDER_MARK.length()) : letters;
        return unmarked.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String decode(String path, byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            throw new DataRefused(DataProblem.ofLine(path, line, "the line is not written in UTF-8"));
        }
    }
}
