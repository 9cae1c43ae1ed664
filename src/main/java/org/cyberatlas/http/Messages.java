package org.cyberatlas.http;

import java.util.Locale;

/** Language in which graphql-java is asked for its messages: the bundles {@code i18n/*_en.properties} of this project have them. */
final class Messages {

    static final Locale LOCALE = Locale.ENGLISH;

    private Messages() {}
}
