package org.cyberatlas.publish;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Publisher whose files can be imported, with the formats that it offers. */
enum Publisher {
    WORLD_BANK("world-bank", "World Bank", "WB_WDI", new WorldBankCsv(), new WorldBankJson()),
    ITU_DATAHUB("itu-datahub", "International Telecommunication Union", "ITU_DATAHUB", new DataHub()),
    ITU_GCI("itu-gci", "International Telecommunication Union", "ITU_GCI", SurveyTable.ofCybersecurityIndex()),
    UN_EGOVERNMENT(
            "un-egovernment",
            "United Nations Department of Economic and Social Affairs",
            "UN_EGDI",
            SurveyTable.ofEGovernmentSurvey()),
    CIA_FACTBOOK("cia-factbook", "Central Intelligence Agency", "CIA_WFB", new FactbookJson());

    private final String name;
    private final String title;
    private final String sourcePrefix;
    private final List<Format> formats;

    Publisher(String name, String title, String sourcePrefix, Format... formats) {
        this.name = name;
        this.title = title;
        this.sourcePrefix = sourcePrefix;
        this.formats = List.of(formats);
    }

    static Publisher named(String name) {
        return Arrays.stream(values())
                .filter(publisher -> publisher.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new ImportRefusal("'" + name + "' is no publisher; the publishers are " + names()));
    }

    static String names() {
        return Arrays.stream(values()).map(publisher -> publisher.name).collect(Collectors.joining(", "));
    }

    /** Name on the command line and in {@code db/import}. */
    String commandName() {
        return name;
    }

    /** Name as the publisher of a source. */
    String title() {
        return title;
    }

    /** Start of the codes of its sources. */
    String sourcePrefix() {
        return sourcePrefix;
    }

    Publication read(List<PublisherFile> downloads, ImportRequest request) {
        List<PublisherFile> files =
                downloads.stream().flatMap(file -> file.files().stream()).toList();
        return formats.stream()
                .filter(format -> format.reads(files))
                .findFirst()
                .orElseThrow(() -> ImportRefusal.of(
                        downloads.get(0).name(), "has none of the formats that " + name + " is imported from"))
                .read(files, request);
    }
}
