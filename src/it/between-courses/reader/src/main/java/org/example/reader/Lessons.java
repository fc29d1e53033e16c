package org.example.reader;

/** What the reader opens first: course:org.example.kitchen:soups, the whole of it. */
public final class Lessons {

    public static final String FIRST = "course:org.example.kitchen:knives/care/sharpen.md";
    public static final String ANGLE = "course:org.example.kitchen:knives?id=sharpen#the-angle";

    private Lessons() {}

    public static String of(String page) {
        return "course:org.example.kitchen:soups/" + page;
    }
}
