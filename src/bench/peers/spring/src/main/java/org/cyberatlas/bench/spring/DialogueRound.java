package org.cyberatlas.bench.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "dialogue_round")
public class DialogueRound {

    @Id
    private Long id;

    private Integer number;

    @Column(name = "start_date")
    private String start;

    private String city;

    public Integer getNumber() {
        return number;
    }

    public String getStart() {
        return start;
    }

    public String getCity() {
        return city;
    }
}
