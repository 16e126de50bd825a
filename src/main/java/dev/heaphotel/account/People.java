package dev.heaphotel.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findByEmailIgnoreCase(String email);

    boolean existsByRole(Role role);
}
