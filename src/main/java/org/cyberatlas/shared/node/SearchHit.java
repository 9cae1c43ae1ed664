package org.cyberatlas.shared.node;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

@Union
@Description("Object that a search finds and that a finding can point to.")
public interface SearchHit {}
