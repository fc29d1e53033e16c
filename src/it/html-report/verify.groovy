def page = new File(basedir, 'target/course/violations.html').text
assert page.contains('data-rule="encoding-mojibake"')
assert page.contains('src/main/course/heat.md')
assert !page.contains(basedir.path)
assert page.contains('Closing Time')
