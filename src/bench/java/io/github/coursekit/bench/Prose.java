package io.github.coursekit.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** English of a kind, always the same for the same seed: {@link Random} is specified to the bit, on every JDK. */
final class Prose {

    private static final int WIDTH = 78;

    private static final List<String> ACTORS = List.of(
            "the cook", "a guest", "the night shift", "our supplier", "the new apprentice", "the oven", "a waiter", "the head chef",
            "the café next door", "whoever closes", "the on-call baker", "a second pair of eyes", "the dish washer", "the menu");
    private static final List<String> VERBS = List.of(
            "checks", "moves", "replaces", "measures", "forgets", "orders", "tastes", "labels", "writes down", "prepares", "throws away",
            "repeats", "notices", "shares");
    private static final List<String> THINGS = List.of(
            "the stock", "every plate", "a pot of soup", "the broken timer", "the crème brûlée", "two crates of onions", "the recipe",
            "a spare burner", "the last order", "the shopping list", "the cold room", "one portion in ten", "the sauce", "the knives");
    private static final List<String> WHEN = List.of(
            "before the doors open", "while the stove is hot", "at nine in the evening", "once a week", "without being asked",
            "as soon as the bell rings", "when nobody is looking", "after the rush", "in half the time", "by the book",
            "for the third time", "until the bin is empty");
    private static final List<String> LINKS = List.of(
            "because", "although", "and then", "so that", "unless", "while", "which is why");
    private static final List<String> ADJECTIVES = List.of(
            "Quiet", "Hot", "Slow", "Careful", "Second", "Hidden", "Simple", "Shared", "Broken", "Fresh", "Late", "Small", "Daily",
            "Honest", "Sharp");
    private static final List<String> NOUNS = List.of(
            "Kitchens", "Orders", "Recipes", "Stoves", "Evenings", "Plates", "Menus", "Knives", "Guests", "Timers", "Suppliers", "Ovens",
            "Tables", "Habits", "Budgets");
    private static final List<String> PURPOSES = List.of(
            "in Practice", "under Load", "at Closing Time", "for Two", "without Waste", "on Fridays", "step by Step", "from Scratch",
            "in Numbers", "on Paper");

    private final Random random;

    Prose(long seed) {
        // Neighbouring seeds of Random give neighbouring first values.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** A number from 0, below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One of some texts. */
    String oneOf(List<String> texts) {
        return texts.get(below(texts.size()));
    }

    /** A title of three to five words. */
    String title() {
        return oneOf(ADJECTIVES) + " " + oneOf(NOUNS) + " " + oneOf(PURPOSES);
    }

    /** A short statement without a full stop. */
    String statement() {
        return oneOf(ACTORS) + " " + oneOf(VERBS) + " " + oneOf(THINGS) + " " + oneOf(WHEN);
    }

    /** A sentence. */
    String sentence() {
        String first = statement();
        String whole = below(3) == 0 ? first : first + ", " + oneOf(LINKS) + " " + statement();
        return capital(decorated(whole)) + (below(12) == 0 ? "!" : ".");
    }

    /** Now and then a word in emphasis or code, as people write. */
    private String decorated(String sentence) {
        String thing = oneOf(THINGS);
        return switch (below(5)) {
            case 0 -> sentence.replaceFirst(thing, "*" + thing + "*");
            case 1 -> sentence + " – “" + oneOf(ADJECTIVES).toLowerCase(Locale.ROOT) + "” is the word";
            case 2 -> sentence.replaceFirst(thing, "**" + thing + "**");
            case 3 -> below(2) == 0 ? sentence : sentence + " (see `" + slug(title()) + "`)";
            default -> sentence;
        };
    }

    /** Some sentences in lines of at most 78 characters. */
    String paragraph(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(sentence());
        }
        return wrapped(text.toString(), "");
    }

    /** A text in lines of at most 78 characters, each but the first with an indentation. */
    static String wrapped(String text, String indentation) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean first = column == 0;
            if (!first && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indentation);
                column = indentation.length();
                first = true;
            }
            lines.append(first ? "" : " ").append(word);
            column += (first ? 0 : 1) + word.length();
        }
        return lines.toString();
    }

    /** A text with a capital at its start. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The name of a file, or the id that Hugo gives to a heading, for a text of ASCII letters, digits and spaces. */
    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
