package org.cyberatlas.shared.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * Identity of a node: its type and its key within the type.
 *
 * <p>Written as URL-safe Base64, so that clients do not build ids themselves. Made from natural keys only, so that it
 * outlives reloads and releases.
 */
public record GlobalId(String type, String key) {

    private static final char SEPARATOR = ':';

    public static String of(String type, String key) {
        byte[] plain = (type + SEPARATOR + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** Reads an id given as an argument; anything that this class did not write is a {@link BadInput}. */
    public static GlobalId parse(String argument, String id) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            int separator = plain.indexOf(SEPARATOR);
            if (separator > 0 && plain.chars().noneMatch(Character::isISOControl)) {
                GlobalId parsed = new GlobalId(plain.substring(0, separator), plain.substring(separator + 1));
                if (of(parsed.type, parsed.key).equals(id)) {
                    return parsed;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: the same sentence for every kind of damage.
        }
        throw refused(argument, id);
    }

    /** Error of an id that no response has had. */
    public static BadInput refused(String argument, String id) {
        return new BadInput(ErrorCode.BAD_ID, argument, "'" + id + "' is no id that this API has given out");
    }
}
