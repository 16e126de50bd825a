package dev.heaphotel.feedback;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Growth;
import dev.heaphotel.growth.JointLaw;
import dev.heaphotel.growth.JointTerm;
import dev.heaphotel.unit.Lifetime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A claim held against what was measured. Space complexity as interviews mean it is what a program holds beside its input and
 * its result: on each axis the fastest-growing of retained and auxiliary memory and of the stack. The claim agrees when on
 * every axis its class in that axis's symbol is the measured one; where the measured one is undecided, either candidate will do.
 *
 * @param said    as it was typed
 * @param message one sentence
 * @param leaning  which way it is wrong, if it is
 * @param measured the class, or each axis's; empty for a claim that could not be read
 */
public record ClaimCheck(
        String said, boolean agrees, String message, Leaning leaning, String measured, Finding finding) {

    private static final Set<Lifetime> COUNTED = Set.of(Lifetime.RETAINED, Lifetime.AUXILIARY, Lifetime.STACK);

    /** Curves of all lifetimes may be given; those that do not count are passed over. */
    public static ClaimCheck of(Claim claim, List<Curve> curves) {
        if (claim instanceof Claim.Understood understood) {
            return of(understood, dominant(curves));
        }
        String why = claim instanceof Claim.Unclear unclear ? unclear.why() : "";
        return result(Rule.CLAIM_UNCLEAR, Leaning.UNCLEAR, claim, curves, Map.of("said", claim.said(), "why", why));
    }

    /** Held against the law of both symbols where each lifetime that counts has a firm one, else against each axis. */
    public static ClaimCheck of(Claim claim, List<Curve> curves, List<Space> spaces) {
        List<Space> counted = spaces.stream()
                .filter(space -> COUNTED.contains(space.lifetime()))
                .toList();
        List<JointLaw> laws = counted.stream()
                .flatMap(space -> space.growth().firm().stream())
                .toList();
        if (claim instanceof Claim.Understood understood && !laws.isEmpty() && laws.size() == counted.size()) {
            Set<JointTerm> measured = JointLaw.together(laws);
            List<String> symbols = List.of(
                    counted.get(0).first().symbol(), counted.get(0).second().symbol());
            Map<String, String> names = Map.of("said", claim.said(), "measured", JointTerm.sum(measured, symbols));
            boolean agrees = understood.together().equals(measured);
            Leaning leaning = Leaning.of(
                    agrees,
                    !JointTerm.covers(understood.together(), measured),
                    !JointTerm.covers(measured, understood.together()));
            return result(agrees ? Rule.CLAIM_AGREES : Rule.CLAIM_DIFFERS, leaning, claim, dominant(curves), names);
        }
        return of(claim, curves);
    }

    private static ClaimCheck of(Claim.Understood claim, List<Curve> dominant) {
        List<Curve> wrong =
                dominant.stream().filter(curve -> !agrees(claim, curve)).toList();
        String measured = dominant.stream().map(ClaimCheck::part).collect(Collectors.joining(", "));
        Map<String, String> names = Map.of("said", claim.said(), "measured", measured);
        return wrong.isEmpty()
                ? result(Rule.CLAIM_AGREES, Leaning.RIGHT, claim, dominant, names)
                : result(Rule.CLAIM_DIFFERS, leaning(claim, wrong), claim, wrong, names);
    }

    private static Leaning leaning(Claim.Understood claim, List<Curve> wrong) {
        boolean low =
                wrong.stream().anyMatch(curve -> curve.growth().likeliest().exceeds(claim.in(curve.symbol())));
        boolean high = wrong.stream()
                .anyMatch(
                        curve -> claim.in(curve.symbol()).exceeds(curve.growth().likeliest()));
        return Leaning.of(false, low, high);
    }

    /** The curve that grows fastest on each axis, in the order of the axes. */
    private static List<Curve> dominant(List<Curve> curves) {
        Map<String, Curve> byAxis = new LinkedHashMap<>();
        Comparator<Curve> slower = Comparator.comparing(curve -> curve.growth().likeliest());
        for (Curve curve : curves) {
            if (COUNTED.contains(curve.lifetime())) {
                byAxis.merge(curve.axis(), curve, (a, b) -> slower.compare(a, b) >= 0 ? a : b);
            }
        }
        return new ArrayList<>(byAxis.values());
    }

    private static boolean agrees(Claim.Understood claim, Curve curve) {
        Complexity claimed = claim.in(curve.symbol());
        if (curve.growth() instanceof Growth.Undecided undecided) {
            return claimed == undecided.first() || claimed == undecided.second();
        }
        return claimed == curve.growth().likeliest();
    }

    private static String part(Curve curve) {
        return Words.say("claim.part", Sentences.names(curve));
    }

    private static ClaimCheck result(
            Rule rule, Leaning leaning, Claim claim, List<Curve> curves, Map<String, String> names) {
        String message = Words.say("finding." + rule.word(), names);
        String axis = curves.isEmpty() ? "" : curves.get(0).axis();
        Lifetime lifetime = curves.isEmpty() ? Lifetime.RETAINED : curves.get(0).lifetime();
        Finding finding = new Finding(
                rule.word(), rule.severity(), axis, lifetime, Optional.empty(), message, List.of(lifetime), names);
        return new ClaimCheck(
                claim.said(), rule == Rule.CLAIM_AGREES, message, leaning, names.getOrDefault("measured", ""), finding);
    }
}
