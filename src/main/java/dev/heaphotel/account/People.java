package dev.heaphotel.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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

    /** Those who can sign in. */
    @Query("select count(p) from Person p where p.role = ADMIN and p.lockedAt is null")
    long countAdministrators();

    /** Those who can sign in; nobody else may change them until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.role = ADMIN and p.lockedAt is null order by p.id")
    List<Person> administratorsForUpdate();

    /**
     * By name.
     *
     * @param like a pattern with {@code !} as its escape, for the name or the address
     */
    @Query(
            "select p from Person p where (lower(p.name) like lower(?1) escape '!' or lower(p.email) like lower(?1) escape '!')"
                    + " and p.role in ?2 order by lower(p.name), p.id")
    Page<Person> search(String like, Collection<Role> roles, Pageable page);

    @Query("select p from Person p where p.id in ?1")
    List<Person> findByIds(Collection<UUID> ids);

    long count();

    void delete(Person person);
}
