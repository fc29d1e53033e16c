def log = new File(basedir, 'build.log').text
assert log.contains("heat.md:5:1: error The heading 'Hurry!' shouts [house-shouting]")
assert log.contains('empty.md:1:1: error The page has front matter and nothing else')
