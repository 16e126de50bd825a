package dev.heaphotel.interview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Each interviewer's own templates. */
@Repository
public class Templates {

    private final JdbcClient database;
    private final Clock clock;

    Templates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By name. */
    public List<Template> of(UUID owner) {
        return database.sql("select * from interview_template where owner = ? order by lower(name), id")
                .param(owner)
                .query(this::read)
                .list();
    }

    public Optional<Template> find(UUID owner, UUID id) {
        return database.sql("select * from interview_template where id = ? and owner = ?")
                .params(id, owner)
                .query(this::read)
                .optional();
    }

    @Transactional
    public void add(Template one) {
        database.sql("""
            insert into interview_template (id, owner, name, minutes, help, heap_mib, seed, skills, created_at)
            values (:id, :owner, :name, :minutes, :help, :heap, :seed, cast(:skills as jsonb), :now)\
            """)
                .param("id", one.id())
                .param("owner", one.owner())
                .param("name", one.name())
                .param("minutes", one.minutes())
                .param("help", Help.words(one.help()))
                .param("heap", one.heapMib().isPresent() ? one.heapMib().getAsInt() : null)
                .param("seed", one.seed())
                .param("skills", one.skills().orElse(null))
                .param("now", Interviews.at(clock.instant()))
                .update();
        for (int place = 1; place <= one.problems().size(); place++) {
            Assignment problem = one.problems().get(place - 1);
            database.sql("insert into interview_template_problem (template, place, slug, version) values (?, ?, ?, ?)")
                    .params(one.id(), place, problem.slug(), problem.version())
                    .update();
        }
    }

    /** Interviews made from it stay. */
    @Transactional
    public void remove(UUID owner, UUID id) {
        database.sql("delete from interview_template where id = ? and owner = ?")
                .params(id, owner)
                .update();
    }

    private Template read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int heap = row.getInt("heap_mib");
        return new Template(
                id,
                row.getObject("owner", UUID.class),
                row.getString("name"),
                row.getInt("minutes"),
                Help.named(Interviews.words(row.getArray("help"))),
                heap == 0 ? OptionalInt.empty() : OptionalInt.of(heap),
                row.getLong("seed"),
                Optional.ofNullable(row.getString("skills")),
                problems(id));
    }

    private List<Assignment> problems(UUID template) {
        return database.sql("select slug, version from interview_template_problem where template = ? order by place")
                .param(template)
                .query((row, number) -> new Assignment(row.getString(1), row.getString(2)))
                .list();
    }
}
