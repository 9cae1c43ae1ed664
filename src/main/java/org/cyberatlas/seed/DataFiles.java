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

    /** The bytes of the file at the path, such as {@code db/data/source.csv}; empty where there is no such file. */
    Optional<byte[]> bytes(String path);

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

    /** The file's text with the line ends and without the byte order mark that some editors write, so that only the content counts. */
    default Optional<String> text(String path) {
        return bytes(path)
                .map(bytes -> decode(path, bytes))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .map(text -> text.replace("\r\n", "\n"));
    }

    default String required(String path) {
        return text(path).orElseThrow(() -> new DataRefused(DataProblem.ofFile(path, "the file is missing")));
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
