package org.cyberatlas.page.view;

import jakarta.inject.Singleton;

/** The profile of a country. */
@Singleton
class CountryPage extends ActorPage {

    CountryPage() {
        super("country", "/countries");
    }
}
