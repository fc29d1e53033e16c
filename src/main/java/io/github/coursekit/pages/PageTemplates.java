package io.github.coursekit.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The templates of pages, filled in: HTML in UTF-8. */
final class PageTemplates {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageTemplates.class.getClassLoader(), PageTemplates.class.getPackageName());

    byte[] page(PageView view) {
        return rendered("page.jte", view);
    }

    /** A page that only leads to another one. */
    byte[] alias(AliasView view) {
        return rendered("alias.jte", view);
    }

    private byte[] rendered(String template, Object view) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(template, view, html);
        return html.toByteArray();
    }
}
