package org.cyberatlas.actor;

import java.util.List;
import org.cyberatlas.shared.node.SearchHit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * <b>Null</b>: M49 where the United Nations has assigned no number; the other fields where no source gives them.
 */
@Description("A State or territory of ISO 3166-1, and Kosovo under its user-assigned code.")
public record Country(
        @NonNull @Description("ISO 3166-1 alpha-3 code.") String iso3,
        @Ignore Names names,
        @NonNull @Description("ISO 3166-1 alpha-2 code.") String iso2,

        @Description("UN M49 number, three digits; null if none is assigned.")
        String m49,

        @Description("Formal name in English; null if not known.")
        String officialName,

        @Description("Region of the M49 standard; null if none is assigned.")
        String region,

        @Description("Subregion of the M49 standard; null if none is assigned.")
        String subregion,

        @Description("Capital; null if there is none.") String capital,

        @Description("A point within the country; null if not known.")
        Coordinates location,

        @NonNull @Description("True for a Member State of the United Nations.")
        Boolean unMember,

        @Ignore List<String> neighbourCodes)
        implements Actor, SearchHit {

    /** Distance from a letter to its regional indicator symbol. */
    private static final int REGIONAL_INDICATOR = 0x1F1E6 - 'A';

    @Override
    @NonNull
    @Description("ISO 3166-1 alpha-3 code.")
    public String getCode() {
        return iso3;
    }

    @Description("The flag as an emoji of two regional indicator symbols.")
    public String getFlag() {
        return iso2.chars()
                .collect(
                        StringBuilder::new,
                        (text, letter) -> text.appendCodePoint(letter + REGIONAL_INDICATOR),
                        StringBuilder::append)
                .toString();
    }
}
