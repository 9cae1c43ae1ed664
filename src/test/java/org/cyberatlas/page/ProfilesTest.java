package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cyberatlas.testsupport.DatabaseResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles of countries and organisations beside the rows: every row, its mark and its note. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProfilesTest {

    /** AU is a code of the African Union, and the alpha-2 code of Australia. */
    @ParameterizedTest
    @CsvSource({
        "/countries/AU, Australia, /countries/AUS",
        "/countries/36, Australia, /countries/AUS",
        "/organisations/AU, African Union, /organisations/AU",
        "/organisations/eu, European Union, /organisations/EU"
    })
    void aCodeIsReadAsOneOfTheKindOfThePage(String uri, String name, String known) {
        Document page = Pages.read(uri);
        assertEquals(name, page.select("h1").text());
        assertEquals(known, page.select("link[rel=canonical]").attr("href").replaceAll("^https?://[^/]+", ""));
    }
}
