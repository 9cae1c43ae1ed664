package org.cyberatlas.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DialogueRepository implements PanacheRepositoryBase<DialogueEntity, String> {}
