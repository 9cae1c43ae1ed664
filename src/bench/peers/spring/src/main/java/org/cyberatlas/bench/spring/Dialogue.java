package org.cyberatlas.bench.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

@Entity
@Immutable
public class Dialogue {

    @Id
    private String code;

    private String name;

    @ManyToMany
    @JoinTable(
            name = "dialogue_party",
            joinColumns = @JoinColumn(name = "dialogue_code"),
            inverseJoinColumns = @JoinColumn(name = "actor_code"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Actor> parties;

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    List<Actor> parties() {
        return parties;
    }
}
