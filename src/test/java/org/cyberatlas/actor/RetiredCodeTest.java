package org.cyberatlas.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetiredCodeTest {

    private static final Set<String> WITHDRAWN = Locale.getISOCountries(IsoCountryCode.PART3);
    private static final Set<String> IN_USE = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> ALPHA_2 = Set.of(Locale.getISOCountries());

    @Test
    void allCodesOfIsoAreLoadedAndEverySuccessorIsInUse() {
        assertEquals(
                WITHDRAWN, Arrays.stream(RetiredCode.values()).map(Enum::name).collect(Collectors.toSet()));
        for (RetiredCode code : RetiredCode.values()) {
            assertFalse(code.successors().isEmpty(), code.name());
            assertTrue(IN_USE.containsAll(code.successors()), code.name());
        }
    }

    @Test
    void noCodeInUseIsCalledWithdrawn() {
        for (RetiredCode code : RetiredCode.values()) {
            for (String withdrawn : code.codes()) {
                assertFalse(IN_USE.contains(withdrawn), withdrawn);
                assertFalse(ALPHA_2.contains(withdrawn), withdrawn);
                assertTrue(withdrawn.length() != 2 || code.name().startsWith(withdrawn), withdrawn);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ROM, ROU",
        "ZR, COD",
        "ZAR, COD",
        "ZRCD, COD",
        "SUN, RUS",
        "810, UKR",
        "YUG, SRB",
        "890, MKD",
        "WAK, UMI",
        "872, UMI",
        "530, CUW",
        "ATB, ATA",
        "280, DEU"
    })
    void aWithdrawnCodeNamesItsSuccessors(String withdrawn, String today) {
        String message = RetiredCode.explain("actors", withdrawn).orElseThrow().getMessage();
        assertTrue(message.contains(today), message);
    }
}
