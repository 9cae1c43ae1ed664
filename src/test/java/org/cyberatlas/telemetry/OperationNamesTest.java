package org.cyberatlas.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OperationNamesTest {

    @Test
    void namesBeyondTheFirstAreOthers() {
        OperationNames names = new OperationNames(2);
        assertEquals("CountryPage", names.label("CountryPage"));
        assertEquals("Ranking", names.label("Ranking"));
        assertEquals("other", names.label("Third"));
        assertEquals("CountryPage", names.label("CountryPage"));
        assertEquals("anonymous", names.label("anonymous"));
        assertEquals("none", names.label(null));
    }

    @Test
    void aNameThatIsVeryLongIsAnother() {
        assertEquals("other", new OperationNames(2).label("A".repeat(81)));
    }
}
