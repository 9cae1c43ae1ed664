package org.cyberatlas.bench.spring;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DialogueRepository extends JpaRepository<Dialogue, String> {

    @Query("select d from Dialogue d join fetch d.parties where d.code in :codes")
    List<Dialogue> findWithParties(Collection<String> codes);
}
