package dev.heaphotel.submission;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Submissions extends Repository<Submission, UUID> {

    Submission save(Submission submission);

    /** Writes what was saved at once, for what refers to it in the same transaction. */
    void flush();

    Optional<Submission> findById(UUID id);

    /** Without the source and the result, which are long. */
    @Query("select s.state from Submission s where s.id = ?1")
    Optional<Submission.State> stateOf(UUID id);

    /** Newest first. */
    List<Submission> findByGuestOrderByCreatedAtDesc(String guest, Limit limit);

    /** Newest first. */
    List<Submission> findByPersonOrderByCreatedAtDesc(UUID person, Limit limit);

    /** Newest first; what a person handed in is that person's, whatever key the browser had. */
    @Query("select s from Submission s where s.problem = ?1 and (s.person = ?2 or s.person is null and s.guest = ?3)"
            + " order by s.createdAt desc, s.id")
    Slice<Submission> ofVisitor(String problem, @Nullable UUID person, @Nullable String guest, Pageable page);

    /** Newest first. */
    @Query(
            "select s from Submission s where s.verdict = SYSTEM_ERROR and s.finishedAt >= ?1 order by s.finishedAt desc")
    List<Submission> failedSince(Instant since, Limit limit);

    /** Nobody else may change it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.id = ?1 and s.verdict = SYSTEM_ERROR")
    Optional<Submission> failedForUpdate(UUID id);

    @Query("select s.id from Submission s where s.guest = ?1 order by s.createdAt limit 1")
    Optional<UUID> firstOfGuest(String guest);

    /** Oldest first. */
    @Query("select s.id from Submission s where s.person = ?1 order by s.createdAt")
    List<UUID> idsOf(UUID person);

    @Modifying
    @Query("update Submission s set s.person = ?2, s.guest = null where s.guest = ?1")
    void adopt(String guest, UUID person);

    /** With their steps. */
    @Modifying
    @Query("delete from Submission s where s.person = ?1")
    void forget(UUID person);

    @Modifying
    @Query("update Submission s set s.address = '' where s.guest = ?1")
    void forgetAddresses(String guest);

    @Query("select count(s) from Submission s where s.state = QUEUED and s.person = ?1")
    long waitingOfPerson(UUID person);

    @Query("select count(s) from Submission s where s.state = QUEUED and s.guest = ?1")
    long waitingOfGuest(String guest);

    @Query("select count(s) from Submission s where s.state = QUEUED and s.address = ?1")
    long waitingOfAddress(String address);

    @Query("select count(s) > 0 from Submission s where s.problem = ?1 and s.kind = SUBMIT and s.verdict = ACCEPTED"
            + " and (s.person = ?2 or s.guest = ?3)")
    boolean solved(String problem, @Nullable UUID person, @Nullable String guest);
}
