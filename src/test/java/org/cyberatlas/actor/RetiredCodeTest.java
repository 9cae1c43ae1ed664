package org.cyberatlas.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetiredCodeTest {

    private static final Set<String> WITHDRAWN = Locale.getISOCountries(IsoCountryCode.PART3);
    private static final Set<String> IN_USE = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

    @Test
    void everyRetiredCodeIsOneOfIsoAndItsSuccessorsAreInUse() {
        for (RetiredCode code : RetiredCode.values()) {
            assertTrue(WITHDRAWN.contains(code.name()), code.name());
            assertTrue(IN_USE.containsAll(code.successors()), code.name());
            assertTrue(!IN_USE.contains(code.alpha3()), code.name());
            if (code.alpha2() != null) {
                assertEquals(code.name().substring(0, 2), code.alpha2());
                assertTrue(!Set.of(Locale.getISOCountries()).contains(code.alpha2()), code.name());
            }
        }
    }
}
