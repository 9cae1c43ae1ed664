package org.cyberatlas.shared.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * The place of a row in one ordering, as an opaque text.
 *
 * <p>Holds the values of the row's keys, so that a page stays where it is when rows are inserted before it; a check sum
 * over ordering and keys tells a damaged cursor, or one of another ordering, from a good one.
 */
public final class Cursor {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Cursor() {}

    /** @param keysAsJson values of the keys, as an array of texts in the form of PostgreSQL */
    public static String write(String ordering, String keysAsJson) {
        String plain = checkSum(ordering, keysAsJson) + keysAsJson;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Values of the keys of the row at which the cursor of a request stands.
     *
     * @param checks of each key: an {@link IllegalArgumentException} or a {@link DateTimeException} for a text that is no value of it
     */
    public static List<String> read(String ordering, List<Consumer<String>> checks, PageRequest request) {
        String cursor = request.cursor();
        String argument = request.backwards() ? "before" : "after";
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int start = plain.indexOf('[');
            if (start > 0 && plain.substring(0, start).equals(checkSum(ordering, plain.substring(start)))) {
                return keys(checks, plain.substring(start));
            }
        } catch (IllegalArgumentException | JsonProcessingException | DateTimeException damaged) {
            // Falls through: the same sentence for every kind of damage.
        }
        throw new BadInput(
                ErrorCode.BAD_CURSOR,
                argument,
                "'" + argument
                        + "' is not a valid cursor for this field and order: use one from its pageInfo or edges,"
                        + " read in the same order and, of a ranking, for the same indicator, year and set");
    }

    /** The check sum proves no more than that the text is whole: an earlier version may have written other keys. */
    private static List<String> keys(List<Consumer<String>> checks, String json) throws JsonProcessingException {
        JsonNode keys = JSON.readTree(json);
        if (keys.size() != checks.size()) {
            throw new IllegalArgumentException("another number of keys");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).isTextual()) {
                throw new IllegalArgumentException("a key that is not text");
            }
            String key = keys.get(i).textValue();
            checks.get(i).accept(key);
            texts.add(key);
        }
        return texts;
    }

    private static String checkSum(String ordering, String keysAsJson) {
        CRC32 sum = new CRC32();
        sum.update((ordering + keysAsJson).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
