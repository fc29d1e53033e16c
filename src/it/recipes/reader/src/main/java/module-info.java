module org.example.reader {
    requires com.google.gson;
    requires org.example.kitchen.soups;

    exports org.example.reader;
}
