package org.cyberatlas.bench.spring;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("ORGANISATION")
public class Organisation extends Actor {}
