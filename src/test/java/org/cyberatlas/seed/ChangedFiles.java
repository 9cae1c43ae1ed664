package org.cyberatlas.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Data files with a change in one of them; by default those with few observations. */
record ChangedFiles(DataFiles files, String path, UnaryOperator<String> change) implements DataFiles {

    static ChangedFiles of(SeedFile file, UnaryOperator<String> change) {
        return new ChangedFiles(FewObservations.FILES, file.path(), change);
    }

    /** Replaces what stands in the file exactly once. */
    static ChangedFiles replacing(SeedFile file, String found, String replacement) {
        return of(file, text -> {
            int at = text.indexOf(found);
            if (at < 0 || text.indexOf(found, at + 1) >= 0) {
                throw new AssertionError("'" + found + "' does not stand once in " + file.path());
            }
            return text.replace(found, replacement);
        });
    }

    static ChangedFiles appending(SeedFile file, String line) {
        return of(file, text -> text + line + "\n");
    }

    ChangedFiles and(SeedFile other, UnaryOperator<String> otherChange) {
        return new ChangedFiles(this, other.path(), otherChange);
    }

    @Override
    public Optional<byte[]> bytes(String asked) {
        Optional<byte[]> bytes = files.bytes(asked);
        return asked.equals(path)
                ? bytes.map(
                        b -> change.apply(new String(b, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))
                : bytes;
    }

    @Override
    public int minimum(SeedFile file) {
        return files.minimum(file);
    }

    /** The line on which the text stands in the file. */
    static int lineOf(SeedFile file, String text) {
        return 1
                + linesOf(file)
                        .indexOf(linesOf(file).stream()
                                .filter(line -> line.contains(text))
                                .findFirst()
                                .orElseThrow());
    }

    static List<String> linesOf(SeedFile file) {
        return List.of(FewObservations.FILES.required(file.path()).split("\n"));
    }
}
