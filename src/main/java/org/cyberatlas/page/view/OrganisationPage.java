package org.cyberatlas.page.view;

import jakarta.inject.Singleton;

/** The profile of an organisation. */
@Singleton
class OrganisationPage extends ActorPage {

    OrganisationPage() {
        super("organisation", "/organisations");
    }
}
