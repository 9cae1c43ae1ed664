package org.cyberatlas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import graphql.Internal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.start.SettingsCheck;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Rules of the architecture, each with its reason. */
@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.cyberatlas";

    private static final Pattern SENTENCE_IN_JAVADOC = Pattern.compile("/\\*\\*[\\s*]+\\w[^.]+\\.");

    private static final Pattern OURS = Pattern.compile("(?m)^import (?:static )?org\\.cyberatlas\\.([a-z]+)\\.");

    /** What a feature may use that has no row of its own. */
    private static final Set<String> FEATURE = Set.of("source", "actor");

    /** What the other packages may use, beside {@code shared}. The root package, which starts them all, may use all. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", Set.of()),
            entry("source", Set.of()),
            entry("actor", Set.of("source")),
            entry("indicator", Set.of("source")),
            entry("observation", Set.of("source", "actor", "indicator")),
            entry("ranking", Set.of("source", "actor", "indicator", "observation")),
            entry("vote", Set.of("source", "actor", "instrument")),
            // Facts are grouped as figures are, and counted of a release.
            entry("timeline", Set.of("source", "actor", "ranking", "release")),
            // A finding names what it is related to.
            entry(
                    "finding",
                    Set.of(
                            "source",
                            "actor",
                            "norm",
                            "measure",
                            "process",
                            "instrument",
                            "dialogue",
                            "initiative",
                            "partnership")),
            entry(
                    "compare",
                    Set.of(
                            "actor",
                            "indicator",
                            "observation",
                            "ranking",
                            "instrument",
                            "vote",
                            "dialogue",
                            "partnership",
                            "finding")),
            // A hit is of any of the types that have names.
            entry(
                    "search",
                    Set.of(
                            "source",
                            "actor",
                            "indicator",
                            "norm",
                            "measure",
                            "process",
                            "instrument",
                            "dialogue",
                            "partnership",
                            "initiative",
                            "strategy",
                            "law",
                            "responseteam",
                            "cyberoperation",
                            "project",
                            "finding")),
            // A feature has its lists itself: an export knows the features whose tables take parameters, and the limits
            // of the endpoint.
            entry(
                    "export",
                    Set.of(
                            "source",
                            "actor",
                            "indicator",
                            "observation",
                            "ranking",
                            "compare",
                            "release",
                            "timeline",
                            "engine",
                            "http",
                            "telemetry")),
            entry("node", Set.of()),
            entry("release", Set.of("source", "actor", "observation")),
            // Each request leaves a trail for the operator.
            entry("engine", Set.of()),
            entry("http", Set.of("engine", "telemetry")),
            entry("telemetry", Set.of()),
            // The first page asks what any client may ask, and by the same door.
            entry("page", Set.of("engine", "http")),
            // The import command changes files and knows no feature.
            entry("publish", Set.of()),
            // The settings of all parts are checked together.
            entry("start", Set.of("embedded", "export", "http", "page", "release", "seed", "telemetry")),
            entry("embedded", Set.of()),
            entry("seed", Set.of()));

    @ArchTest
    static final ArchRule packagesDependOneWay = classes()
            .that(resideInAPackage(ROOT + ".."))
            .should(useOnlyThePackagesListedForTheirOwn())
            .because("one direction keeps a feature readable without the ones built upon it;"
                    + " a field that an upper feature adds to a lower type is written in the upper one");

    /** The compiler copies constants: a class that takes no more than these from another package names it in its source alone. */
    @ArchTest
    static void importsAreThoseOfTheListAndOfTheDiagram(JavaClasses classes) throws IOException {
        Map<String, Set<String>> imported = imported();
        Map<String, Set<String>> arrows = arrows();
        imported.forEach((from, used) -> {
            assertTrue(
                    used.stream().allMatch(to -> mayUse(from, to)),
                    from + " imports " + used + ", and may use " + allowed(from) + " and shared only");
            Set<String> reached = reached(from, arrows);
            assertTrue(reached.containsAll(used), from + " imports " + used + ", and the diagram leads to " + reached);
        });
        arrows.forEach((from, to) -> assertTrue(
                imported.get(from).containsAll(to),
                "an arrow leads from " + from + " to one of " + to + " that it does not import"));
    }

    private static Map<String, Set<String>> imported() throws IOException {
        Map<String, Set<String>> imported = new TreeMap<>();
        Path root = Path.of("src/main/java", ROOT.split("[.]"));
        try (Stream<Path> sources = Files.walk(root)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Path below = root.relativize(source);
                String from = below.getName(0).toString();
                if (below.getNameCount() > 1) {
                    Set<String> used = imported.computeIfAbsent(from, none -> new TreeSet<>());
                    OURS.matcher(Files.readString(source))
                            .results()
                            .map(match -> match.group(1))
                            .filter(to -> !to.equals(from))
                            .forEach(used::add);
                }
            }
        }
        return imported;
    }

    private static Map<String, Set<String>> arrows() throws IOException {
        String document = Files.readString(Path.of("docs/architecture.md"));
        Map<String, Set<String>> arrows = new TreeMap<>();
        document.substring(document.indexOf("flowchart BT"))
                .lines()
                .takeWhile(line -> !line.equals("```"))
                .filter(line -> line.contains("-->"))
                .map(line -> line.strip().split(" --> "))
                .forEach(ends -> List.of(ends[0].split(" & "))
                        .forEach(from -> arrows.computeIfAbsent(from, none -> new TreeSet<>())
                                .addAll(List.of(ends[1].split(" & ")))));
        return arrows;
    }

    private static Set<String> reached(String from, Map<String, Set<String>> arrows) {
        Set<String> reached = new TreeSet<>();
        arrows.getOrDefault(from, Set.of()).forEach(to -> {
            reached.add(to);
            reached.addAll(reached(to, arrows));
        });
        return reached;
    }

    @ArchTest
    static final ArchRule theMainClassStandsAlone = classes()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleName("Atlas")
            .orShould()
            .haveSimpleName("package-info")
            .because("each other class belongs to a part");

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package, or the field stands on the wrong side");

    @ArchTest
    static final ArchRule packagesOfAPartFormNoCycle = slices().assignedFrom(eachPackageBelow("http", "engine"))
            .should()
            .beFreeOfCycles()
            .because("what serves a request is read from the endpoint down, one package at a time");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("a table's shape may change without the API noticing: other features ask the lookup");

    @ArchTest
    static final ArchRule partsOfTheCatalogueAreSingletons = classes()
            .that()
            .areAssignableTo(CataloguePart.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .beAnnotatedWith(Singleton.class)
            .because("the catalogue finds the value of a part by the bean itself, which must have no proxy");

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage = classes()
            .that()
            .areAssignableTo(PanacheRepositoryBase.class)
            .should()
            .bePackagePrivate()
            .because("queries on a table are written in the feature that owns it: other features ask the lookup");

    @ArchTest
    static final ArchRule entitiesStayBehindPackagePrivateMethods = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(mentionNoEntity())
            .because("an entity that leaves its package is read outside its session, and is published as it is stored");

    @ArchTest
    static final ArchRule apiClassesArePublicAndSayWhatTheyAre = classes()
            .that()
            .areAnnotatedWith(GraphQLApi.class)
            .should(bePublic())
            .andShould()
            .haveSimpleNameEndingWith("Api")
            .because("SmallRye GraphQL calls only public classes, and a reader finds the fields of a feature by name");

    @ArchTest
    static final ArchRule namesAreThoseOfTheField = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)")
            .because("such an ending says nothing of the domain: name what the class is or does");

    @ArchTest
    static final ArchRule dependenciesAreGivenToTheConstructor = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .because(
                    "a class that takes its collaborators in the constructor says what it needs and can be made in a test");

    @ArchTest
    static final ArchRule messagesGoToTheLog = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".embedded..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("only what runs before logging is set up writes to the console: elsewhere a level is needed");

    @ArchTest
    static final ArchRule oneLoggingLibrary = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("the service logs through JBoss Logging, so that one configuration holds for every line");

    @ArchTest
    static final ArchRule oneJsonLibrary = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.json..", "io.vertx.core.json..")
            .because("Jackson reads and writes all JSON");

    @ArchTest
    static final ArchRule internalClassesOfTheLibrariesStayInTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".engine..", ROOT + ".shared.batch")
            .should()
            .dependOnClassesThat(areInternal())
            .because("a minor version may change them; docs/architecture.md lists those in use");

    @ArchTest
    static final ArchRule batchesTakeNoArguments = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(GraphQLApi.class)
            .should(takeNoArgumentsBesideABatch())
            .because("under aliases SmallRye hands the first key's arguments to the whole batch: wrong data, silently;"
                    + " put the arguments on a selection record, and batch its argument-less fields");

    @ArchTest
    static final ArchRule packagesSayWhatTheyAre = classes()
            .that(resideInAPackage(ROOT + ".."))
            .should(lieBesideASentenceAboutTheirPackage())
            .because("a newcomer reads one sentence on each package before any class in it");

    @ArchTest
    static final ArchRule settingsAreChecked = classes()
            .that()
            .areAnnotatedWith(ConfigMapping.class)
            .should(beIn(SettingsCheck.MAPPINGS))
            .because("the start refuses every value that is out of bounds, not the first request that meets it");

    private static ArchCondition<JavaClass> beIn(List<Class<?>> mappings) {
        return new ArchCondition<>("be in SettingsCheck.MAPPINGS") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (mappings.stream().noneMatch(type::isEquivalentTo)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no row of MAPPINGS"));
                }
            }
        };
    }

    /** Classes that graphql-java calls internal, and those of SmallRye outside of its API. */
    private static DescribedPredicate<JavaClass> areInternal() {
        return resideInAPackage("io.smallrye.graphql..")
                .and(DescribedPredicate.not(resideInAPackage("io.smallrye.graphql.api..")))
                .or(CanBeAnnotated.Predicates.annotatedWith(Internal.class).forSubtype())
                .as("are internal");
    }

    private static ArchCondition<JavaClass> useOnlyThePackagesListedForTheirOwn() {
        return new ArchCondition<>(
                "use only the packages that MAY_USE has for their own, or those that a feature may use") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = packageBelowRoot(type);
                if (from.isEmpty()) {
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOurs(dependency.getTargetClass()))
                        .filter(dependency -> !mayUse(from, packageBelowRoot(dependency.getTargetClass())))
                        .map(dependency -> SimpleConditionEvent.violated(
                                type,
                                "%s may use %s and shared only: %s"
                                        .formatted(from, new TreeSet<>(allowed(from)), dependency.getDescription())))
                        .forEach(events::add);
            }
        };
    }

    private static boolean mayUse(String from, String to) {
        return to.equals(from)
                || (to.equals("shared") && !from.equals("shared"))
                || allowed(from).contains(to);
    }

    private static Set<String> allowed(String from) {
        return MAY_USE.getOrDefault(from, FEATURE);
    }

    /** One slice for each package below the given ones, and for these themselves. */
    private static SliceAssignment eachPackageBelow(String... parts) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isOurs(type) && List.of(parts).contains(packageBelowRoot(type))
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages below " + String.join(", ", parts);
            }
        };
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getBaseComponentType().getPackageName() + ".").startsWith(ROOT + ".");
    }

    /** The name of the first package below the root; empty for the root itself. */
    private static String packageBelowRoot(JavaClass type) {
        String below = type.getBaseComponentType().getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }

    private static ArchCondition<JavaMethod> mentionNoEntity() {
        return new ArchCondition<>("neither take nor return an entity, generics included") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> mentioned = new HashSet<>(method.getReturnType().getAllInvolvedRawTypes());
                method.getParameterTypes().forEach(type -> mentioned.addAll(type.getAllInvolvedRawTypes()));
                String entities = mentioned.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .collect(joining(", "));
                if (!entities.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getDescription() + " shows " + entities + " to other packages"));
                }
            }
        };
    }

    private static boolean takesBatch(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith(Source.class)
                        && parameter.getRawType().isAssignableTo(List.class));
    }

    private static ArchCondition<JavaMethod> takeNoArgumentsBesideABatch() {
        return new ArchCondition<>("take no arguments beside a batch of sources") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (takesBatch(method) && method.getParameters().size() > 1) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getDescription() + " takes arguments beside its batch"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> lieBesideASentenceAboutTheirPackage() {
        return new ArchCondition<>("lie beside a package-info.java that opens with a sentence") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // The source, because a package-info without annotations leaves no class behind.
                Path info = Path.of("src/main/java", type.getPackageName().split("\\."))
                        .resolve("package-info.java");
                if (!opensWithASentence(info)) {
                    events.add(SimpleConditionEvent.violated(
                            type, info + " is missing or opens with no sentence in /** */, beside " + type.getName()));
                }
            }
        };
    }

    private static boolean opensWithASentence(Path info) {
        try {
            return SENTENCE_IN_JAVADOC.matcher(Files.readString(info)).lookingAt();
        } catch (NoSuchFileException absent) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
