// What a person must look at: events that gave up, events that never arrived, articles that wait too long, answers that fell back.
param location string
param tags object
param insightsId string
param email string

var alerts = [
  {
    name: 'poisoned-articles'
    text: 'An article was given up after five attempts (state failed).'
    query: 'traces | where message has ": Failed after" | count'
  }
  {
    name: 'oldest-waiting'
    text: 'Articles wait for the model; see the reason in the ledger.'
    query: 'traces | where message has "the model can\'t be had until" | count'
  }
  {
    name: 'withdrawal-braked'
    text: 'Too many articles are gone at once; none was withdrawn.'
    query: 'traces | where severityLevel >= 4 | count'
  }
]

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'summarizer-editors'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'summarizer'
    enabled: true
    emailReceivers: [{ name: 'editors', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in alerts: {
  name: alert.name
  location: location
  tags: tags
  properties: {
    displayName: alert.name
    description: alert.text
    severity: 2
    enabled: true
    scopes: [insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [
        {
          query: alert.query
          timeAggregation: 'Total'
          metricMeasureColumn: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: { actionGroups: empty(email) ? [] : [group.id] }
  }
}]
