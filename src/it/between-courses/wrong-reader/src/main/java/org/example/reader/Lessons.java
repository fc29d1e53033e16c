package org.example.reader;

public final class Lessons {

    public static final String FIRST = "course:org.example.kitchen:knives/care/sharpan.md";

    private Lessons() {}
}
