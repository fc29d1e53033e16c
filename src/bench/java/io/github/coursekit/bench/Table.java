package io.github.coursekit.bench;

import java.util.List;
import java.util.Locale;

/** The results of one course as a Markdown table. */
final class Table {

    /** Times are counted in hundredths of a second: what costs less than this is no divisor. */
    private static final double LEAST_DIVISOR = 0.1;

    private Table() {}

    /**
     * {@return the table}
     *
     * @param contenders who took part, in order
     * @param alone what the name of a run of Maven without the plugin begins with; the runs with the same end of the name are compared with it
     * @param peers the names of those that all are compared with, so far as they took part
     */
    static String of(List<Contender> contenders, String alone, List<String> peers) {
        List<Contender> compared =
                contenders.stream().filter(c -> peers.contains(c.name())).toList();
        StringBuilder table = new StringBuilder("| run | CPU s, median | least | over Maven alone | wall s | peak MiB |");
        compared.forEach(peer -> table.append(" CPU / ").append(peer.name()).append(" |"));
        compared.forEach(peer -> table.append(" peak / ").append(peer.name()).append(" |"));
        table.append("\n|---|").append("---:|".repeat(5 + 2 * compared.size())).append('\n');
        Contender base = null;
        for (Contender contender : contenders) {
            base = contender.name().startsWith(alone) ? contender : base;
            boolean maven = base != null && contender.name().endsWith(base.name().substring(alone.length()));
            row(table, contender, maven ? number(contender.cpu() - base.cpu()) : "", compared);
        }
        return table.toString();
    }

    private static void row(StringBuilder table, Contender contender, String overMaven, List<Contender> compared) {
        List<String> cells = List.of(
                contender.name(), number(contender.cpu()), number(contender.leastCpu()), overMaven,
                number(contender.wall()), Math.round(contender.peakMiB()) + "");
        table.append("| ").append(String.join(" | ", cells)).append(" |");
        compared.forEach(peer -> table.append(ratio(contender.cpu(), peer.cpu())));
        compared.forEach(peer -> table.append(ratio(contender.peakMiB(), peer.peakMiB())));
        table.append('\n');
    }

    private static String ratio(double value, double of) {
        return of < LEAST_DIVISOR ? " |" : " " + number(value / of) + " |";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
