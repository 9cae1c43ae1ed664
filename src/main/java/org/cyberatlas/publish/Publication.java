package org.cyberatlas.publish;

import java.util.List;
import java.util.Set;

/**
 * Content of a publisher's file.
 *
 * @param published partial date on which the publisher says that the data were updated; null if the file does not say
 * @param places every country named in the file, with or without a figure
 * @param aggregates codes that the file itself marks as groups of countries
 */
record Publication(String published, Set<String> places, Set<String> aggregates, List<Figure> figures) {}
