package dev.heaphotel.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, UUID> {

    Person save(Person person);

    /** Written at once: an address that is taken shows here, not when the transaction ends. */
    Person saveAndFlush(Person person);

    Optional<Person> findById(UUID id);

    /**
     * Whose password that address asks for. Lower case as the unique index has it: with upper case, an address with a dotless i
     * would be the same as one with a dot, and two would be found.
     */
    @Query("select p from Person p where lower(p.email) = lower(?1) and p.passwordHash is not null")
    Optional<Person> findByAddress(String email);

    boolean existsByRole(Role role);

    long countByRole(Role role);

    /** Nobody else may change them until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Person> findByRole(Role role);

    void delete(Person person);
}
