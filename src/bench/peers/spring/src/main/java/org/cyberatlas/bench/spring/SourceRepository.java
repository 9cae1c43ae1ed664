package org.cyberatlas.bench.spring;

import org.springframework.data.jpa.repository.JpaRepository;

interface SourceRepository extends JpaRepository<Source, String> {}
