package org.cyberatlas.publish;

import java.util.List;

/** Format in which a publisher offers its data. */
interface Format {

    /** Whether the files have this format, judged by their names and first characters: all JSON, unless the format says otherwise. */
    default boolean reads(List<PublisherFile> files) {
        return files.stream().allMatch(PublisherFile::isJson);
    }

    /**
     * Reads the files of one download.
     *
     * @param request what the files themselves may not say
     * @throws ImportRefusal if a file is not what it claims to be
     */
    Publication read(List<PublisherFile> files, ImportRequest request);
}
