def log = new File(basedir, 'build.log').text
assert log.contains("error[house-shouting]: The heading 'Hurry!' shouts")
assert log.contains('error[structure-empty-page]: The page has front matter and nothing else')
