package org.cyberatlas.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;

/**
 * Withdrawn codes of countries that an error message explains: it names the codes to use today.
 *
 * <p><b>Source</b>: ISO 3166-3, all of it. The constants are named by its four-letter codes, whose first two letters are the withdrawn
 * alpha-2 code. Where a withdrawn code has been given to another country since, or is still that of the successor, it is null here.
 */
enum RetiredCode {
    AIDJ(null, "AFI", null, "the French Afars and Issas", "DJI"),
    ANHH("AN", "ANT", "530", "the Netherlands Antilles", "BES", "CUW", "SXM"),
    BQAQ(null, "ATB", null, "the British Antarctic Territory", "ATA"),
    BUMM("BU", "BUR", null, "Burma", "MMR"),
    BYAA(null, "BYS", null, "the Byelorussian SSR", "BLR"),
    CSHH(null, "CSK", "200", "Czechoslovakia", "CZE", "SVK"),
    CSXX(null, "SCG", "891", "Serbia and Montenegro", "MNE", "SRB"),
    CTKI("CT", "CTE", "128", "the Canton and Enderbury Islands", "KIR"),
    DDDE("DD", "DDR", "278", "the German Democratic Republic", "DEU"),
    DYBJ("DY", "DHY", null, "Dahomey", "BEN"),
    FQHH("FQ", null, null, "the French Southern and Antarctic Territories", "ATA", "ATF"),
    FXFR("FX", "FXX", "249", "Metropolitan France", "FRA"),
    GEHH(null, "GEL", null, "the Gilbert and Ellice Islands", "KIR", "TUV"),
    HVBF("HV", "HVO", null, "Upper Volta", "BFA"),
    JTUM("JT", "JTN", "396", "Johnston Island", "UMI"),
    MIUM("MI", "MID", "488", "the Midway Islands", "UMI"),
    NHVU("NH", "NHB", null, "the New Hebrides", "VUT"),
    NQAQ("NQ", "ATN", "216", "Dronning Maud Land", "ATA"),
    NTHH("NT", "NTZ", "536", "the Neutral Zone", "IRQ", "SAU"),
    PCHH("PC", "PCI", "582", "the Trust Territory of the Pacific Islands", "FSM", "MHL", "MNP", "PLW"),
    PUUM("PU", "PUS", "849", "the United States Miscellaneous Pacific Islands", "UMI"),
    PZPA("PZ", "PCZ", null, "the Panama Canal Zone", "PAN"),
    RHZW("RH", "RHO", null, "Southern Rhodesia", "ZWE"),
    SKIN(null, "SKM", null, "Sikkim", "IND"),
    SUHH(
            "SU",
            "SUN",
            "810",
            "the Soviet Union",
            "ARM",
            "AZE",
            "BLR",
            "EST",
            "GEO",
            "KAZ",
            "KGZ",
            "LTU",
            "LVA",
            "MDA",
            "RUS",
            "TJK",
            "TKM",
            "UKR",
            "UZB"),
    TPTL("TP", "TMP", null, "East Timor", "TLS"),
    VDVN("VD", "VDR", null, "the Democratic Republic of Viet-Nam", "VNM"),
    WKUM("WK", "WAK", "872", "Wake Island", "UMI"),
    YDYE("YD", "YMD", "720", "Democratic Yemen", "YEM"),
    YUCS("YU", "YUG", "890", "Yugoslavia", "BIH", "HRV", "MKD", "MNE", "SRB", "SVN"),
    ZRCD("ZR", "ZAR", null, "Zaire", "COD");

    private final String alpha2;
    private final String alpha3;
    private final String numeric;
    private final String name;
    private final List<String> successors;

    RetiredCode(String alpha2, String alpha3, String numeric, String name, String... successors) {
        this.alpha2 = alpha2;
        this.alpha3 = alpha3;
        this.numeric = numeric;
        this.name = name;
        this.successors = List.of(successors);
    }

    /** The withdrawn codes, the four-letter code among them. */
    List<String> codes() {
        return Stream.of(name(), alpha2, alpha3, numeric)
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> successors() {
        return successors;
    }

    /** An error that says why a code names no country and which codes to use; empty for a code that was never in use. */
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
            // Changed without a change of name, and so not in ISO 3166-3.
            case "ROM" -> Optional.of("was Romania's until 2002; use ROU");
            case "230" -> Optional.of("was Ethiopia's until 1993; use ETH or ERI");
            case "280" -> Optional.of("was that of the Federal Republic of Germany until 1990; use DEU");
            case "532" -> Optional.of("was that of the Netherlands Antilles; use ABW, BES, CUW or SXM");
            case "736" -> Optional.of("was Sudan's until 2011; use SDN or SSD");
            case "886" -> Optional.of("was that of the Yemen Arab Republic until 1990; use YEM");
            default ->
                Arrays.stream(values())
                        .filter(retired -> retired.codes().contains(code))
                        .findFirst()
                        .map(RetiredCode::words);
        };
    }

    private String words() {
        return "is withdrawn with " + name + "; use " + String.join(" or ", successors);
    }
}
