package org.cyberatlas.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** File of a publisher as it was downloaded. */
record PublisherFile(String name, byte[] bytes) {

    /** Largest file read, and largest size of all files of an archive together. The bulk file of one World Bank indicator has 0.3 MB. */
    static final int MAXIMUM_BYTES = 64 * 1024 * 1024;

    /** Most files of an archive. Those of a World Bank indicator are three. */
    private static final int MAXIMUM_FILES = 1_000;

    static PublisherFile read(Path path) {
        try {
            if (Files.size(path) > MAXIMUM_BYTES) {
                throw ImportRefusal.of(path.toString(), "is larger than " + MAXIMUM_BYTES + " bytes");
            }
            return new PublisherFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw ImportRefusal.of(path.toString(), "cannot be read");
        }
    }

    /** The JSON files below a directory, by path. */
    static List<PublisherFile> readAll(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            List<PublisherFile> files = paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .map(PublisherFile::read)
                    .toList();
            if (files.isEmpty()) {
                throw ImportRefusal.of(directory.toString(), "holds no JSON file");
            }
            return files;
        } catch (IOException unreadable) {
            throw ImportRefusal.of(directory.toString(), "cannot be read");
        }
    }

    boolean isZip() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    boolean isJson() {
        return !isZip() && (firstCharacter() == '[' || firstCharacter() == '{');
    }

    private char firstCharacter() {
        return text().stripLeading().isEmpty() ? ' ' : text().stripLeading().charAt(0);
    }

    /** The files of an archive; this file alone if it is none. */
    List<PublisherFile> files() {
        if (!isZip()) {
            return List.of(this);
        }
        List<PublisherFile> files = new ArrayList<>();
        int entries = 0;
        int left = MAXIMUM_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                entries++;
                if (left < 0 || entries > MAXIMUM_FILES) {
                    throw ImportRefusal.of(
                            name, "holds more than " + MAXIMUM_BYTES + " bytes or " + MAXIMUM_FILES + " files");
                }
                if (!entry.isDirectory()) {
                    files.add(new PublisherFile(name + "!" + entry.getName(), content));
                }
            }
        } catch (ZipException | java.io.EOFException damaged) {
            throw ImportRefusal.of(name, "the archive is damaged or cut short");
        } catch (IOException damaged) {
            throw ImportRefusal.of(name, "the archive cannot be read");
        }
        if (files.isEmpty()) {
            throw ImportRefusal.of(name, "the archive holds no file");
        }
        return files;
    }

    /** All bytes, up to the limit; a refusal names the file. */
    static byte[] bounded(InputStream in, String file) throws IOException {
        byte[] read = in.readNBytes(MAXIMUM_BYTES + 1);
        if (read.length > MAXIMUM_BYTES) {
            throw ImportRefusal.of(file, "is larger than " + MAXIMUM_BYTES + " bytes");
        }
        return read;
    }

    /** The content as UTF-8, without its byte order mark. */
    String text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (content.indexOf('\0') >= 0) {
                throw ImportRefusal.of(name, "is not text: it contains U+0000");
            }
            if (content.stripLeading().toLowerCase(Locale.ROOT).startsWith("<")) {
                throw ImportRefusal.of(name, "is HTML or XML; save the publisher's CSV, JSON or ZIP file instead");
            }
            return content;
        } catch (CharacterCodingException other) {
            throw ImportRefusal.of(name, "is not encoded as UTF-8");
        }
    }

    String sha256() {
        return DigestUtils.sha256Hex(bytes);
    }
}
