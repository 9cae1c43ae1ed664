package org.cyberatlas.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;

/** JSON of a publisher, read strictly: one value, no member twice, numbers as written. */
final class JsonRecords {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonRecords() {}

    static JsonNode read(PublisherFile file) {
        try {
            return MAPPER.readTree(file.text());
        } catch (JsonProcessingException malformed) {
            throw ImportRefusal.at(
                    file.name(),
                    malformed.getLocation() == null
                            ? 1
                            : malformed.getLocation().getLineNr(),
                    "is not well-formed JSON; is the file cut short?");
        }
    }

    static String text(PublisherFile file, int position, JsonNode record, String member) {
        JsonNode value = record.get(member);
        if (value == null || !value.isTextual() || value.textValue().isBlank()) {
            throw refusal(file, position, "has no text '" + member + "'");
        }
        return value.textValue().strip();
    }

    /** The number of a member that is a number or a text of one; null if it is null or absent. */
    static BigDecimal number(PublisherFile file, int position, JsonNode record, String member) {
        JsonNode value = record.get(member);
        if (value == null || value.isNull()) {
            return null;
        }
        return PublishedNumber.read(value.asText().strip())
                .orElseThrow(() -> refusal(file, position, "'" + member + "' is no number"));
    }

    static int year(PublisherFile file, int position, String text) {
        if (!text.matches("(19|20)[0-9]{2}")) {
            throw refusal(file, position, "'" + text + "' is no year");
        }
        return Integer.parseInt(text);
    }

    static ImportRefusal refusal(PublisherFile file, int position, String reason) {
        return ImportRefusal.of(file.name(), "record " + (position + 1) + " " + reason);
    }
}
