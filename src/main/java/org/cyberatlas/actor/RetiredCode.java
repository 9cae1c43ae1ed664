package org.cyberatlas.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * Codes of countries that people still type and that name none today, so that an error can say which to use.
 *
 * <p><b>Source</b>: ISO 3166-3, by whose four-letter codes the constants are named; their first two letters are the
 * withdrawn alpha-2 code. Left out are those of parts without inhabitants. Where the alpha-2 code has been given to
 * another country since, or was withdrawn twice, only the alpha-3 code is known here.
 */
enum RetiredCode {
    AIDJ(null, "AFI", "the French Afars and Issas", "DJI"),
    ANHH("AN", "ANT", "the Netherlands Antilles", "BES", "CUW", "SXM"),
    BUMM("BU", "BUR", "Burma", "MMR"),
    BYAA(null, "BYS", "the Byelorussian SSR", "BLR"),
    CSHH(null, "CSK", "Czechoslovakia", "CZE", "SVK"),
    CSXX(null, "SCG", "Serbia and Montenegro", "MNE", "SRB"),
    DDDE("DD", "DDR", "the German Democratic Republic", "DEU"),
    DYBJ("DY", "DHY", "Dahomey", "BEN"),
    FXFR("FX", "FXX", "Metropolitan France", "FRA"),
    GEHH(null, "GEL", "the Gilbert and Ellice Islands", "KIR", "TUV"),
    HVBF("HV", "HVO", "Upper Volta", "BFA"),
    NHVU("NH", "NHB", "the New Hebrides", "VUT"),
    NTHH("NT", "NTZ", "the Neutral Zone", "IRQ", "SAU"),
    PCHH("PC", "PCI", "the Trust Territory of the Pacific Islands", "FSM", "MHL", "MNP", "PLW"),
    PZPA("PZ", "PCZ", "the Panama Canal Zone", "PAN"),
    RHZW("RH", "RHO", "Southern Rhodesia", "ZWE"),
    SKIN(null, "SKM", "Sikkim", "IND"),
    SUHH("SU", "SUN", "the Soviet Union"),
    TPTL("TP", "TMP", "East Timor", "TLS"),
    VDVN("VD", "VDR", "the Democratic Republic of Viet-Nam", "VNM"),
    YDYE("YD", "YMD", "Democratic Yemen", "YEM"),
    YUCS("YU", "YUG", "Yugoslavia"),
    ZRCD("ZR", "ZAR", "Zaire", "COD");

    private final String alpha2;
    private final String alpha3;
    private final String name;
    private final List<String> successors;

    RetiredCode(String alpha2, String alpha3, String name, String... successors) {
        this.alpha2 = alpha2;
        this.alpha3 = alpha3;
        this.name = name;
        this.successors = List.of(successors);
    }

    /** Why a code names no country, and which code does; empty where nothing is known of it. */
    static Optional<BadInput> explain(String argument, String code) {
        return explanation(code)
                .map(words -> new BadInput(ErrorCode.RETIRED_CODE, argument, "code '" + code + "' " + words));
    }

    private static Optional<String> explanation(String code) {
        return switch (code) {
            // Exceptionally reserved in ISO 3166-1.
            case "UK" -> Optional.of("is reserved for the United Kingdom; use GB or GBR");
            // The one alpha-2 code of the European Union's style guide, beside UK, that is not ISO's.
            case "EL" -> Optional.of("is the European Union's own for Greece; use GR or GRC");
            case "CS" ->
                Optional.of("was withdrawn twice, for Czechoslovakia and for Serbia and Montenegro;"
                        + " use CZE, SVK, MNE or SRB");
            default ->
                Arrays.stream(values())
                        .filter(retired -> code.equals(retired.alpha2) || code.equals(retired.alpha3))
                        .findFirst()
                        .map(RetiredCode::words);
        };
    }

    private String words() {
        return "is withdrawn with " + name + "; use "
                + (successors.isEmpty()
                        ? "the codes of the States that succeeded it"
                        : String.join(" or ", successors));
    }
}
