package org.cyberatlas.publish;

import java.util.Set;

/**
 * Choices of the curator for one import.
 *
 * @param source code of the new source; null to derive it from the date of publication
 * @param published partial date of publication; null to read it from the file
 * @param year year of a table that does not name one; null otherwise
 * @param without actors that the file may lack although the edition before has them
 * @param rebased true if most figures may differ from the edition before
 */
record ImportRequest(String source, String published, Integer year, Set<String> without, boolean rebased) {}
