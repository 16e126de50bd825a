package dev.heaphotel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** The plan of the house: which package may use which, and what it may know of the world. */
class HouseTests {

    private static final String HOUSE = "dev.heaphotel";

    /** Package to the packages it may use. A package that is not in the plan may not be built. */
    private static final Map<String, Set<String>> PLAN = Map.ofEntries(
            entry("unit", Set.of()),
            entry("wire", Set.of()),
            entry("probe", Set.of("wire")),
            entry("sandbox", Set.of("unit")),
            entry("compile", Set.of("sandbox", "unit")),
            entry("measure", Set.of("sandbox", "compile", "wire", "unit")),
            entry("growth", Set.of("unit")),
            entry("feedback", Set.of("measure", "growth", "unit")),
            entry("web", Set.of("unit")),
            entry("database", Set.of("unit", "web")),
            entry("account", Set.of("web")),
            entry("problem", Set.of("growth", "unit", "web")),
            entry("judge", Set.of("unit", "wire", "sandbox", "compile", "measure", "growth", "feedback", "problem")),
            entry("submission", Set.of("judge", "problem", "account", "unit", "web")),
            entry("practice", Set.of("account", "submission", "judge", "feedback", "growth", "problem", "unit", "web")),
            entry("lab", Set.of("judge", "unit", "web")),
            entry("status", Set.of("judge", "account", "unit", "web")),
            entry("interview", Set.of("submission", "judge", "growth", "problem", "account", "unit", "web")),
            entry("authoring", Set.of("judge", "problem", "account", "unit", "web")),
            entry("cli", Set.of("judge", "measure", "problem", "sandbox", "unit")));

    /** Plain Java: measuring can be read, run and tested without a framework. */
    private static final String[] PLAIN = {
        "unit", "wire", "probe", "sandbox", "compile", "measure", "growth", "feedback"
    };

    private static final Path SOURCES = Path.of("src/main/java/dev/heaphotel");

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(HOUSE);
    }

    @Test
    void everyPackageUsesOnlyWhatThePlanAllows() {
        classes().that(areIn(PLAN.keySet())).should(keepToThePlan()).check(house);
    }

    @Test
    void everyPackageIsInThePlan() {
        Set<String> built = house.stream()
                .map(HouseTests::feature)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(PLAN.keySet()).containsAll(built);
    }

    @Test
    void packagesFormNoCycles() {
        SlicesRuleDefinition.slices()
                .matching(HOUSE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(house);
    }

    @Test
    void measuringKnowsNoFramework() {
        noClasses()
                .that(areIn(Set.of(PLAIN)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "org.slf4j..",
                        "ch.qos..",
                        "org.apache.logging..",
                        "org.apache.commons.logging..")
                .check(house);
    }

    @Test
    void probeNeedsTheJdkAlone() {
        classes()
                .that(areIn(Set.of("probe", "wire")))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "com.sun.management..",
                        "sun.hotspot..",
                        "jdk.test.whitebox..",
                        "org.jspecify..",
                        HOUSE + ".probe..",
                        HOUSE + ".wire..")
                .check(house);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(house);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl|DTO|Dto|Entity)(\\$.*)?")
                .check(house);
    }

    @Test
    void everyPackageSaysWhatItIsForAndMarksNull() throws IOException {
        for (Path folder : folders()) {
            assertThat(folder.resolve("package-info.java"))
                    .as("package-info of %s", folder)
                    .content()
                    .contains("/**", "@NullMarked");
        }
    }

    @Test
    void packagesThatKnowSpringDeclareWhatTheyUse() throws IOException {
        Set<String> springs = house.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("org.springframework")))
                .map(HouseTests::feature)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : springs) {
            assertThat(SOURCES.resolve(name).resolve("package-info.java"))
                    .as("package-info of %s", name)
                    .content()
                    .containsPattern("@ApplicationModule\\(\\s*allowedDependencies = ");
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !folder.equals(SOURCES))
                    .distinct()
                    .toList();
        }
    }

    /** The first name below the house's, empty for the main class. */
    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(HOUSE + ".")) {
            return "";
        }
        return name.substring(HOUSE.length() + 1).split("[.]")[0];
    }

    private static DescribedPredicate<JavaClass> areIn(Set<String> features) {
        return DescribedPredicate.describe(
                "are in " + new TreeSet<>(features), type -> features.contains(feature(type)));
    }

    private static ArchCondition<JavaClass> keepToThePlan() {
        return new ArchCondition<>("keep to the plan of the house") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    String from = feature(type);
                    String to = feature(use.getTargetClass());
                    if (!to.isEmpty() && !to.equals(from) && !PLAN.get(from).contains(to)) {
                        events.add(SimpleConditionEvent.violated(
                                use,
                                from + " may use " + PLAN.get(from) + ", not " + to + ": " + use.getDescription()));
                    }
                }
            }
        };
    }
}
