package dev.heaphotel.calibration;

import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.judge.Proof;
import dev.heaphotel.judge.ProofReport;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The judge on every example of the house's problems and of the suite's own: planted leaks and right solutions. */
record Planted(String slug, ProofReport.ProvedExample example) {

    static List<Planted> all(JudgingRoom room) {
        Proof proof = new Proof(room.judge());
        List<Planted> planted = new ArrayList<>();
        for (Problem problem : problems()) {
            proof.of(problem, example -> planted.add(new Planted(problem.slug(), example)));
        }
        return planted;
    }

    static List<Problem> problems() {
        return Catalogue.read(Path.of("problems")).problems();
    }

    boolean leak() {
        return example.expected().equals("LEAK");
    }

    boolean accused() {
        return example.expected().equals("ACCEPTED") && !example.verdict().equals("ACCEPTED");
    }
}
