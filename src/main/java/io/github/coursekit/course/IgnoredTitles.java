package io.github.coursekit.course;

import java.util.List;
import java.util.stream.Stream;

/** The titles of headings that are part of most lessons and no stage of any story, in the languages that courses are mostly written in. */
final class IgnoredTitles {

    private static final List<String> LANGUAGES = List.of(
            // English
            """
            Overview, Introduction, Background, Prerequisites, Requirements, Objectives, Learning Objectives, Learning Outcomes, Summary, Conclusion,
            Conclusions, Recap, Takeaways, Key Takeaways, Key Points, Final Thoughts, Wrap-Up, Next Steps, What's Next, Further Reading, Resources,
            Additional Resources, References, See Also, FAQ, Glossary, Notes, Contents, Table of Contents, Comparison, Differences, Key Differences,
            Similarities, Discussion, Questions, Quiz, Knowledge Check, Exercise, Exercises
            """,
            // French
            """
            Aperçu, Vue d'ensemble, Présentation, Introduction, Contexte, Prérequis, Pré-requis, Objectifs, Objectifs d'apprentissage, Résumé,
            En résumé, Synthèse, Conclusion, À retenir, Points clés, Étapes suivantes, Prochaines étapes, Pour aller plus loin, Ressources, Références,
            Voir aussi, Foire aux questions, Glossaire, Remarques, Sommaire, Comparaison, Différences, Questionnaire, Exercice, Exercices
            """,
            // German
            """
            Überblick, Übersicht, Einführung, Einleitung, Hintergrund, Voraussetzungen, Ziele, Lernziele, Zusammenfassung, Fazit, Schluss, Rückblick,
            Wichtige Punkte, Das Wichtigste, Nächste Schritte, Wie geht es weiter, Weiterführende Literatur, Ressourcen, Quellen, Referenzen,
            Siehe auch, Häufige Fragen, Glossar, Hinweise, Inhalt, Vergleich, Unterschiede, Übung, Übungen
            """,
            // Spanish
            """
            Descripción general, Visión general, Introducción, Contexto, Antecedentes, Requisitos, Requisitos previos, Prerrequisitos, Objetivos,
            Objetivos de aprendizaje, Resumen, Conclusión, Conclusiones, Puntos clave, Ideas clave, Próximos pasos, Siguientes pasos, Lecturas
            adicionales, Recursos, Referencias, Véase también, Preguntas frecuentes, Glosario, Notas, Comparación, Diferencias, Cuestionario,
            Ejercicio, Ejercicios
            """,
            // Portuguese
            """
            Visão geral, Introdução, Contexto, Pré-requisitos, Requisitos, Objetivos, Objetivos de aprendizagem, Resumo, Conclusão, Pontos-chave,
            Próximos passos, Leitura adicional, Leituras adicionais, Recursos, Referências, Veja também, Perguntas frequentes, Glossário, Notas,
            Comparação, Diferenças, Questionário, Exercício, Exercícios
            """,
            // Italian
            """
            Panoramica, Introduzione, Contesto, Prerequisiti, Obiettivi, Obiettivi di apprendimento, Riepilogo, Riassunto, Conclusione, Conclusioni,
            Punti chiave, Prossimi passi, Approfondimenti, Risorse, Riferimenti, Vedi anche, Domande frequenti, Glossario, Note, Confronto, Differenze,
            Esercizio, Esercizi
            """,
            // Dutch
            """
            Overzicht, Inleiding, Introductie, Achtergrond, Vereisten, Voorwaarden, Doelen, Leerdoelen, Samenvatting, Conclusie, Belangrijkste punten,
            Volgende stappen, Verder lezen, Bronnen, Referenties, Zie ook, Veelgestelde vragen, Woordenlijst, Vergelijking, Verschillen, Oefening,
            Oefeningen
            """,
            // Polish
            """
            Przegląd, Wprowadzenie, Wstęp, Kontekst, Wymagania wstępne, Wymagania, Cele, Podsumowanie, Wnioski, Następne kroki, Dalsza lektura, Zasoby,
            Źródła, Zobacz także, Słownik, Porównanie, Różnice, Ćwiczenie, Ćwiczenia
            """,
            // Russian
            """
            Обзор, Введение, Предварительные требования, Требования, Цели, Цели обучения, Итоги, Резюме, Заключение, Выводы, Следующие шаги,
            Дополнительные материалы, Ресурсы, Ссылки, См. также, Частые вопросы, Глоссарий, Сравнение, Различия, Упражнение, Упражнения
            """,
            // Chinese
            """
            概述, 概览, 简介, 介绍, 引言, 背景, 前提条件, 先决条件, 目标, 学习目标, 总结, 小结, 结论, 要点, 下一步, 延伸阅读, 资源, 参考资料, 另请参阅, 常见问题,
            术语表, 比较, 区别, 测验, 练习
            """,
            // Japanese
            """
            概要, はじめに, 背景, 前提条件, 目標, 学習目標, まとめ, おわりに, 要点, 次のステップ, 参考資料, 関連項目, よくある質問, 用語集, 比較, 違い, 演習, 練習問題
            """,
            // Korean
            """
            개요, 소개, 배경, 사전 요구 사항, 목표, 학습 목표, 요약, 결론, 핵심 내용, 다음 단계, 참고 자료, 자주 묻는 질문, 용어집, 비교, 차이점, 퀴즈, 연습 문제
            """);

    private IgnoredTitles() {}

    static List<String> all() {
        return LANGUAGES.stream()
                .flatMap(titles -> Stream.of(titles.replace('\n', ' ').split(",", -1)))
                .map(String::strip)
                .distinct()
                .toList();
    }
}
